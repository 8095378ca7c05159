<#import "frame.ftl" as frame>
<@frame.page lang=content.lang title=content.title description=content.description address="/" + content.uri translation="/" + frame.other(content.lang) + "/index.html">
<h1 id="all">${content.title?html}</h1>
<ul>
<#list published_posts as post><#if post.lang == content.lang>
<li><a href="/${post.uri}">${post.title?html}</a> ${post.date?string("yyyy-MM-dd")}</li>
</#if></#list>
</ul>
</@frame.page>
