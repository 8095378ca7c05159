<#import "lib/headers.ftl" as headers>
# What a page cannot tell browsers itself, for hosts that read a file _headers.
${place.path}*
<#list headers.all() as name, value>
  ${name}: ${value}
</#list>
<#list headers.kept as folder, seconds>
${place.path}${folder}/*
  Cache-Control: max-age=${seconds}
</#list>
