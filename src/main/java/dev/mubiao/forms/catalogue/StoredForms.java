package dev.mubiao.forms.catalogue;

import dev.mubiao.forms.FormDefinition;
import java.util.List;

/** The versions of forms that targets follow or may begin with. */
public interface StoredForms {

    /** Another one after every release and retirement. */
    long state();

    /** Every version that was ever released. */
    List<StoredForm> all();

    /** @param offered whether new targets may begin with it; false once it is retired */
    record StoredForm(FormDefinition definition, boolean offered, FormValidity validity) {}

    /** Forms that never change and are offered to all. */
    static StoredForms of(List<FormDefinition> definitions) {
        return unchanging(definitions.stream()
                .map(definition -> new StoredForm(definition, true, FormValidity.ALWAYS))
                .toList());
    }

    /** Forms that never change. */
    static StoredForms unchanging(List<StoredForm> all) {
        return new StoredForms() {
            @Override
            public long state() {
                return 0;
            }

            @Override
            public List<StoredForm> all() {
                return all;
            }
        };
    }
}
