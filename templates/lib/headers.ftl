<#--
  What browsers are told to allow: the one source of the policy in every page's head and of the
  rules for web servers (headers-*.ftl).
-->

<#--
  The policy of a page. The site may load its own files and nothing else. Scripts may fetch from the
  site on every page: the search page needs it, and so do tools that look for robots.txt from a page.
-->
<#function policy>
<#return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'">
</#function>

<#-- What was searched for stands in the address, and is nobody's business. -->
<#function referrer searches=false>
<#return searches?then("strict-origin", "strict-origin-when-cross-origin")>
</#function>

<#--
  Every header by its name. The policy is that of the pages; a page in a foreign frame could be made
  to look like another's, and only a header forbids that.
-->
<#function all>
<#local headers = {
  "Content-Security-Policy": policy() + "; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": referrer(),
  "Permissions-Policy": "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin"
}>
<#if site.config.baseUrl.origin?starts_with("https:")>
<#local headers = headers + {"Strict-Transport-Security": "max-age=31536000"}>
</#if>
<#return headers>
</#function>

<#--
  For how many seconds a browser need not ask for a file of a folder again. Names stay when files
  change, so it is short; what is not listed is asked for each time.
-->
<#assign kept = {"css": 3600, "js": 3600, "img": 86400, "fonts": 2592000}>

<#-- Files for servers alone, and hidden ones, as a regular expression after the site's folder. -->
<#assign unseen = "(?:_headers|_redirects|nginx-(?:headers|redirects)\\\\.conf)$|(?:.*/)?\\\\.(?!well-known/)">

<#-- What an unknown address shows: each page with the folder in which it does. -->
<#function notFound>
<#return site.pages?filter(page -> page.type == "notfound")?map(page -> page.url?remove_beginning("/"))>
</#function>

<#-- Types of files that servers may not know, by their endings. -->
<#assign types = {"csv": "text/csv", "webmanifest": "application/manifest+json"}>
