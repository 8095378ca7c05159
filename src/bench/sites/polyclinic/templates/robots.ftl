User-agent: *
Allow: /
Sitemap: ${absolute("/sitemap.xml")}
