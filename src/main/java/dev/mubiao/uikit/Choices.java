package dev.mubiao.uikit;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import dev.mubiao.platform.text.SearchText;
import dev.mubiao.platform.text.SortKey;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gives combo boxes their items, so that what is typed into them is searched for as in every list: case, width and kind
 * of white space do not matter.
 */
public final class Choices {

    private Choices() {}

    /** What was typed last, made ready once for all the items that are asked about it. */
    private static final class Typed implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private String text = "";
        private transient @Nullable Predicate<String> holding;

        boolean in(String label, String typed) {
            Predicate<String> wanted = holding;
            if (wanted == null || !text.equals(typed)) {
                wanted = SearchText.holding(typed);
                holding = wanted;
                text = typed;
            }
            return wanted.test(label);
        }
    }

    /** Offers items in the order that they have. The box has its labels. */
    public static <T> void offer(ComboBoxBase<?, T, ?> box, Collection<T> items) {
        Typed typed = new Typed();
        box.setItems((item, text) -> typed.in(box.getItemLabelGenerator().apply(item), text), items);
    }

    /** Offers items by their labels, Chinese ones by pinyin. The box has its labels. */
    public static <T> void offerByLabel(ComboBoxBase<?, T, ?> box, Collection<T> items) {
        offer(
                box,
                items.stream()
                        .sorted(Comparator.comparing(box.getItemLabelGenerator()::apply, SortKey.ORDER))
                        .toList());
    }
}
