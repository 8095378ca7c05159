# Old addresses, for hosts that read a file _redirects.
<#list rules as rule>
${rule.from} ${rule.to} 301
</#list>
