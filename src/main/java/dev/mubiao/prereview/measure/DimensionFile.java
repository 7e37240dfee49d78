package dev.mubiao.prereview.measure;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads words that are listed by their dimensions. */
final class DimensionFile {

    private DimensionFile() {}

    static Map<String, Dimension> read(String resource) {
        try (InputStream file = DimensionFile.class.getResourceAsStream(resource)) {
            Map<Dimension, List<String>> words = new YAMLMapper().readValue(file, new TypeReference<>() {});
            Map<String, Dimension> byWord = new HashMap<>();
            words.forEach((dimension, names) -> names.forEach(name -> byWord.put(name, dimension)));
            return Map.copyOf(byWord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
