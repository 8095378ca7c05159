# Headers, for nginx, at ${place.pattern}
add_header X-Content-Type-Options nosniff;
