package dev.mubiao.forms.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.mubiao.forms.FormDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the form files on the class path: {@code forms/<form-id>.yaml}. */
@Component
public class FormFiles {

    private static final String PATTERN = "classpath*:forms/*.yaml";

    private final ObjectMapper mapper = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    /** @throws InvalidFormException naming the file and the key that is wrong */
    public List<FormDefinition> load() {
        try {
            List<FormDefinition> forms = new ArrayList<>();
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(PATTERN)) {
                try (InputStream in = resource.getInputStream()) {
                    forms.add(read(Objects.requireNonNullElse(resource.getFilename(), "form file"), in));
                }
            }
            forms.sort(Comparator.comparing(FormDefinition::id));
            return forms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FormDefinition read(String file, InputStream in) throws IOException {
        try {
            FormDefinition form = mapper.readValue(in, FormDefinition.class);
            if (!file.equals(form.id() + ".yaml")) {
                throw new InvalidFormException(file, "id", "'" + form.id() + "' does not match the name of the file");
            }
            return form;
        } catch (ValueInstantiationException e) {
            throw new InvalidFormException(
                    file, path(e), Objects.requireNonNullElse(e.getCause(), e).getMessage());
        } catch (JsonMappingException e) {
            throw new InvalidFormException(file, path(e), e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw new InvalidFormException(file, "line " + e.getLocation().getLineNr(), e.getOriginalMessage());
        }
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
