package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Directory;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.uikit.ListJoiner;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes the scope of a release in words. */
@org.springframework.stereotype.Component
class ReleaseScopeText {

    private static final int NAMED = 3;

    private final Directory directory;
    private final Forms forms;

    ReleaseScopeText(Directory directory, Forms forms) {
        this.directory = directory;
        this.forms = forms;
    }

    /** Fields to choose them. */
    ReleaseScopeFields fields() {
        return new ReleaseScopeFields(directory, forms);
    }

    /** Short: the first few, and how many there are. */
    String of(Component reader, ReleaseScope scope) {
        if (scope.general()) {
            return reader.getTranslation("processadmin.releases.scope.all");
        }
        return Stream.of(some(reader, units(scope)), some(reader, forms(scope)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** All of them. */
    String whole(Component reader, ReleaseScope scope) {
        return Stream.concat(units(scope).stream(), forms(scope).stream()).collect(ListJoiner.of(reader));
    }

    static String form(FormDefinition form) {
        return form.name().in(UI.getCurrent().getLocale());
    }

    private List<String> units(ReleaseScope scope) {
        return scope.units().stream()
                .map(unit -> directory.unit(unit).name())
                .sorted(SortKey.ORDER)
                .toList();
    }

    private List<String> forms(ReleaseScope scope) {
        return scope.forms().stream()
                .map(id -> forms.find(id).map(ReleaseScopeText::form).orElse(id))
                .sorted(SortKey.ORDER)
                .toList();
    }

    private static String some(Component reader, List<String> names) {
        String first = names.stream().limit(NAMED).collect(ListJoiner.of(reader));
        return names.size() <= NAMED
                ? first
                : reader.getTranslation("processadmin.releases.scope.more", first, names.size());
    }
}
