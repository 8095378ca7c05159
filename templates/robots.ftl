User-agent: *
<#if site.config.indexing>
Allow: /
Sitemap: ${absolute("/sitemap.xml")}
<#else>
Disallow: /
</#if>
