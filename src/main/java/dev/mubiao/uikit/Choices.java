package dev.mubiao.uikit;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import dev.mubiao.platform.text.SearchText;
import dev.mubiao.platform.text.SortKey;
import java.util.Collection;
import java.util.Comparator;

/**
 * Gives combo boxes their items, so that what is typed into them is searched for as in every list: case, width and kind
 * of white space do not matter.
 */
public final class Choices {

    private Choices() {}

    /** Offers items in the order that they have. The box has its labels. */
    public static <T> void offer(ComboBoxBase<?, T, ?> box, Collection<T> items) {
        box.setItems(
                (item, typed) -> SearchText.holding(typed)
                        .test(box.getItemLabelGenerator().apply(item)),
                items);
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
