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
<#if rules?has_content>

# Old addresses.
<#list rules as rule>
RedirectMatch 301 "${rule.fromPattern}" "${rule.toQuoted}"
</#list>
</#if>
