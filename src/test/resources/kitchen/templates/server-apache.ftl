# Headers and old addresses, for Apache, at ${place.pattern}
<#list rules as rule>
RedirectMatch 301 "${rule.fromPattern}" "${rule.toQuoted}"
</#list>
