package dev.mubiao.forms.catalogue;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All forms that this installation knows, loaded and checked when it starts. */
@Component
public class Forms {

    private final List<FormDefinition> definitions;

    @Autowired
    Forms(FormFiles files) {
        this(files.load());
    }

    public Forms(List<FormDefinition> definitions) {
        this.definitions = List.copyOf(definitions);
    }

    public Optional<FormDefinition> find(String id) {
        return definitions.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** The variant of a form for a kind of target. */
    public Optional<FormVariant> find(String id, FormKind kind) {
        return find(id).flatMap(form -> form.variant(kind));
    }

    /** In the order of their ids. */
    public List<FormDefinition> all() {
        return definitions;
    }
}
