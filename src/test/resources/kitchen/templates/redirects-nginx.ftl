# Old addresses, for nginx: include this file in the server block.
<#list rules as rule>
location = "${rule.fromQuoted}" { return 301 "${rule.toAddress}"; }
</#list>
