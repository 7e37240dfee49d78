<#-- One line for each library that the jar contains; frontend/notice.mjs puts the list into META-INF/NOTICE. -->
<#list dependencyMap as entry>
<#assign library = entry.getKey() licenses = entry.getValue()>
${library.groupId}:${library.artifactId} ${library.version}: ${licenses?join(" or ")}
</#list>
