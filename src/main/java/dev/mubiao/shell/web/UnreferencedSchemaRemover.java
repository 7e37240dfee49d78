package dev.mubiao.shell.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Takes schemas out of the API's description that nothing in it refers to: of groups of properties that are written
 * flat, without the group's name.
 */
@Component
class UnreferencedSchemaRemover implements GlobalOpenApiCustomizer {

    private static final String PREFIX = "#/components/schemas/";

    @Override
    public void customise(OpenAPI api) {
        if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
            return;
        }
        @SuppressWarnings("rawtypes") // as the library declares it
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        ObjectNode all = Json.mapper().valueToTree(api);
        JsonNode described = all.withObject("/components").remove("schemas");
        Set<String> referenced = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(all);
        while (!open.isEmpty()) {
            for (String reference : open.pop().findValuesAsText("$ref")) {
                String name = reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : "";
                if (described.has(name) && referenced.add(name)) {
                    open.push(described.get(name));
                }
            }
        }
        @SuppressWarnings("rawtypes")
        Map<String, Schema> kept = new LinkedHashMap<>(schemas);
        kept.keySet().retainAll(referenced);
        api.getComponents().setSchemas(kept);
    }
}
