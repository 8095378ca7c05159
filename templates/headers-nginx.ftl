<#import "lib/headers.ftl" as headers>
<#assign all = headers.all()>
# What a page cannot tell browsers itself, for nginx: include this file in the server block.
# It has locations for unknown addresses, too: a block of yours should have none of the same.
# A location that has an add_header of its own sends none of these: repeat them there.
<#list all?keys as name>
set $site_header_${name?counter} "";
</#list>
set $site_kept off;
if ($uri ~ "^${place.pattern}") {
<#list all?values as value>
  set $site_header_${value?counter} "${value}";
</#list>
  set $site_kept epoch;
}
<#list headers.kept as folder, seconds>
if ($uri ~ "^${place.pattern}${folder}/") { set $site_kept ${seconds}s; }
</#list>
# a header without a value is not sent
<#list all?keys as name>
add_header ${name} $site_header_${name?counter} always;
</#list>
expires $site_kept;

# Files for servers are nobody's business.
location ~ "^${place.pattern}(?:${headers.unseen})" { return 404; }

# Types that its own list may lack.
<#list headers.types as ending, type>
location ~ "^${place.pattern}.*\\.${ending}$" { types {} default_type "${type}"; }
</#list>

# What an unknown address shows, in its language.
error_page 404 "${place.quoted}404.html";
<#list headers.notFound() as file>
location "${place.quoted}${file?keep_before_last("/")}/" { error_page 404 "${place.quoted}${file}"; }
</#list>
