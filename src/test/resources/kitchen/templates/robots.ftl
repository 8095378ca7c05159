User-agent: *
<#if !site.config.indexing>Disallow: /
</#if>Sitemap: ${absolute("/sitemap.xml")}
