<#-- What every page shows besides its content. The natural way to the newest articles of a language
     is to walk JBake's published_posts, newest first. -->
<#assign words = {
  "de": {"home": "Startseite", "all": "Alle Artikel", "feed": "Feed", "sitemap": "Übersicht", "recent": "Neueste Artikel", "clinic": "Klinik am Beispielsee", "label": "Deutsch"},
  "en": {"home": "Home", "all": "All articles", "feed": "Feed", "sitemap": "Sitemap", "recent": "Latest articles", "clinic": "Example Lake Clinic", "label": "English"}
}>
<#function other lang><#return (lang == "de")?then("en", "de")></#function>
<#macro page lang title description address translation>
<#local w = words[lang]>
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title?html} – ${w.clinic}</title>
<meta name="description" content="${description?html}">
<link rel="canonical" href="${config.site_host}${address}">
<link rel="alternate" hreflang="${lang}" href="${config.site_host}${address}">
<link rel="alternate" hreflang="${other(lang)}" href="${config.site_host}${translation}">
<link rel="alternate" hreflang="x-default" href="${config.site_host}${(lang == "de")?then(address, translation)}">
<link rel="alternate" type="application/atom+xml" href="/${lang}/feed.xml">
<link rel="stylesheet" href="/css/site.css">
</head>
<body>
<header>
<nav><ul>
<li><a href="/${lang}/index.html">${w.home}</a></li>
<li><a href="/${lang}/index.html#all">${w.all}</a></li>
<li><a href="/${lang}/feed.xml">${w.feed}</a></li>
<li><a href="/sitemap.xml">${w.sitemap}</a></li>
</ul></nav>
<a class="lang" hreflang="${other(lang)}" href="${translation}">${words[other(lang)].label}</a>
</header>
<aside><h2>${w.recent}</h2>
<ul>
<#local shown = 0>
<#list published_posts as post><#if post.lang == lang><#local shown = shown + 1>
<li><a href="/${post.uri}">${post.title?html}</a></li>
<#if shown gte 20><#break></#if></#if></#list>
</ul></aside>
<main>
<#nested>
</main>
<footer><p>${w.clinic}</p><p><a href="/${other(lang)}/index.html" hreflang="${other(lang)}">${words[other(lang)].label}</a></p></footer>
</body>
</html>
</#macro>
