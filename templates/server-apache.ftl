<#import "lib/headers.ftl" as headers>
# For Apache: it reads this file by itself where AllowOverride FileInfo is on.

# What a page cannot tell browsers itself; needs mod_headers.
<IfModule mod_headers.c>
<#list headers.all() as name, value>
Header always set ${name} "${value}"
</#list>
Header set Cache-Control "no-cache"
<#list headers.kept as folder, seconds>
Header set Cache-Control "max-age=${seconds}" "expr=%{REQUEST_URI} =~ m#^${place.pattern}${folder}/#"
</#list>
</IfModule>

# Files for servers are nobody's business.
RedirectMatch 404 "^${place.pattern}(?:${headers.unseen})"

# Types that its own list may lack; needs mod_mime.
<IfModule mod_mime.c>
<#list headers.types as ending, type>
AddType ${type} .${ending}
</#list>
</IfModule>

# What an unknown address shows, in its language.
ErrorDocument 404 "${place.quoted}404.html"
<#list headers.notFound() as file>
<If "%{REQUEST_URI} =~ m#^${place.pattern}${file?keep_before_last("/")}/#">
  ErrorDocument 404 "${place.quoted}${file}"
</If>
</#list>
<#if rules?has_content>

# Old addresses.
<#list rules as rule>
RedirectMatch 301 "${rule.fromPattern}" "${rule.toQuoted}"
</#list>
</#if>
