# Old addresses, for Apache: it reads this file by itself where AllowOverride FileInfo is on.
<#list rules as rule>
RedirectMatch 301 "${rule.fromPattern}" "${rule.toQuoted}"
</#list>
