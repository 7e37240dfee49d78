package dev.mubiao.testing;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Forms of invented offices, which hold what the forms of the product do not; not in its folder {@code forms}. */
public final class TestForms {

    private TestForms() {}

    /** All of them. */
    public static List<String> names() {
        return List.of("two-periods", "year-end", "dated-tasks", "joined-cells", "project-list", "subsidy-list");
    }

    /** @param name one of {@link #names} */
    public static FormDefinition form(String name) {
        return FormYaml.read(text(name));
    }

    public static FormVariant variant(String name) {
        return form(name).variants().get(0);
    }

    public static String text(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/test-forms", name + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
