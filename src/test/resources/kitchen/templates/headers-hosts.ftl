${place.path}*
  X-Content-Type-Options: nosniff
