package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Directory;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.Forms;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.uikit.Commas;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For whom a release is, in words. */
@org.springframework.stereotype.Component
class ScopeWords {

    private static final int NAMED = 3;

    private final Directory directory;
    private final Forms forms;

    ScopeWords(Directory directory, Forms forms) {
        this.directory = directory;
        this.forms = forms;
    }

    /** Fields to choose them. */
    ScopeFields fields() {
        return new ScopeFields(directory, forms);
    }

    /** Short: the first few, and how many there are. */
    String of(Component reader, ReleaseScope scope) {
        if (scope.general()) {
            return reader.getTranslation("releases.scope.all");
        }
        return Stream.of(some(reader, units(scope)), some(reader, forms(scope)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** All of them. */
    String whole(Component reader, ReleaseScope scope) {
        return Stream.concat(units(scope).stream(), forms(scope).stream()).collect(Commas.of(reader));
    }

    static String form(FormDefinition form) {
        return form.name().in(UI.getCurrent().getLocale());
    }

    private List<String> units(ReleaseScope scope) {
        return scope.units().stream()
                .map(unit -> directory.unit(unit).name())
                .sorted()
                .toList();
    }

    private List<String> forms(ReleaseScope scope) {
        return scope.forms().stream()
                .sorted()
                .map(id -> forms.find(id).map(ScopeWords::form).orElse(id))
                .toList();
    }

    private static String some(Component reader, List<String> names) {
        String first = names.stream().limit(NAMED).collect(Commas.of(reader));
        return names.size() <= NAMED ? first : reader.getTranslation("releases.scope.more", first, names.size());
    }
}
