package dev.mubiao.prereview.unseen;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The trades, measures and faults of the test's own data files. */
final class TradeLexicon {

    private static final Path FOLDER = Path.of("src/test/resources/prereview");
    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static final List<Trade> TRADES = read(tree("unseen-trades.yaml"), new TypeReference<>() {});
    static final List<RowPattern> MEASURES =
            read(tree("unseen-measures.yaml").path("measures"), new TypeReference<>() {});
    static final List<RowPattern> TEMPTING =
            read(tree("unseen-measures.yaml").path("tempting"), new TypeReference<>() {});
    static final List<FaultPattern> ROW_FAULTS =
            read(tree("unseen-faults.yaml").path("rows"), new TypeReference<>() {});
    static final List<FaultPattern> TEXT_FAULTS =
            read(tree("unseen-faults.yaml").path("texts"), new TypeReference<>() {});
    static final List<FaultPattern> RIGHT_TEXTS =
            read(tree("unseen-faults.yaml").path("right"), new TypeReference<>() {});

    private TradeLexicon() {}

    private static JsonNode tree(String file) {
        try {
            return MAPPER.readTree(FOLDER.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(JsonNode node, TypeReference<T> type) {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .convertValue(node, type);
    }
}
