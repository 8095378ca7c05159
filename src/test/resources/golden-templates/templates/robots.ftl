Sitemap: ${absolute("/sitemap.xml")}
