package dev.mubiao.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.targets.content.TargetDocument;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Clients that read the description of the HTTP API find the schemas that there have ever been, and no others. */
class UnreferencedSchemaRemoverTests {

    @Test
    void aTargetIsDescribedAsBefore() throws IOException {
        OpenAPI api = new OpenAPI()
                .paths(new Paths().addPathItem("/api/v1/targets/{id}", new PathItem().get(answers("TargetDocument"))))
                .components(
                        new Components().schemas(ModelConverters.getInstance().readAll(TargetDocument.class)));

        new UnreferencedSchemaRemover().customise(api);

        ObjectMapper mapper = Json.mapper();
        assertThat(mapper.<JsonNode>valueToTree(api.getComponents().getSchemas()))
                .isEqualTo(mapper.readTree(
                        Files.readString(Path.of("src/test/resources/targets/target-document-schema.json"))));
    }

    @Test
    void anApiWithoutSchemasStaysAsItIs() {
        OpenAPI api = new OpenAPI().components(new Components());

        new UnreferencedSchemaRemover().customise(api);

        assertThat(api.getComponents().getSchemas()).isNull();
    }

    private static Operation answers(String schema) {
        MediaType json = new MediaType().schema(new Schema<>().$ref(schema));
        return new Operation()
                .responses(new ApiResponses()
                        .addApiResponse("200", new ApiResponse().content(new Content().addMediaType("*/*", json))));
    }
}
