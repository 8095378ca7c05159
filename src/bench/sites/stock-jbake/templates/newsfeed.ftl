<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>${content.title?xml}</title><id>${config.site_host}/${content.lang}/</id>
<#assign shown = 0>
<#list published_posts as post><#if post.lang == content.lang><#assign shown = shown + 1>
<entry><title>${post.title?xml}</title><link href="${config.site_host}/${post.uri}"/><id>${config.site_host}/${post.uri}</id>
<updated>${post.date?string("yyyy-MM-dd")}T00:00:00Z</updated>
<content type="html">${post.body?xml}</content></entry>
<#if shown gte 20><#break></#if></#if></#list>
</feed>
