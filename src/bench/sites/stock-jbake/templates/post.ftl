<#import "frame.ftl" as frame>
<@frame.page lang=content.lang title=content.title description=content.description address="/" + content.uri translation="/" + frame.other(content.lang) + "/articles/" + content.name + ".html">
<article id="article">
<h1>${content.title?html}</h1>
<p class="meta"><time datetime="${content.date?string("yyyy-MM-dd")}">${content.date?string("yyyy-MM-dd")}</time></p>
${content.body}
</article>
</@frame.page>
