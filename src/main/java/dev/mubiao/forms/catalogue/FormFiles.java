package dev.mubiao.forms.catalogue;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.platform.MessageText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms that come with the product, on the class path: {@code forms/<form-id>.yaml}. */
@Component
public class FormFiles {

    private static final String PATTERN = "classpath*:forms/*.yaml";

    /** @param yaml the text of the file */
    public record FormFile(FormDefinition definition, String yaml) {}

    /**
     * In the order of their ids.
     *
     * @throws InvalidFormException naming the file and what is wrong
     */
    public List<FormFile> files() {
        try {
            List<FormFile> forms = new ArrayList<>();
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(PATTERN)) {
                try (InputStream in = resource.getInputStream()) {
                    forms.add(read(
                            Objects.requireNonNullElse(resource.getFilename(), "form file"),
                            new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
            forms.sort(Comparator.comparing(form -> form.definition().id()));
            return forms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The definitions of {@link #files}. */
    public List<FormDefinition> load() {
        return files().stream().map(FormFile::definition).toList();
    }

    FormFile read(String file, String yaml) {
        FormDefinition form = FormYaml.read("forms/" + file, yaml);
        if (!file.equals(form.id() + ".yaml")) {
            throw new InvalidFormException(
                    "forms/" + file,
                    List.of(new FormProblem(
                            0, "id", new MessageText("forms.definition.fileName", List.of(form.id(), file)))));
        }
        return new FormFile(form, yaml);
    }
}
