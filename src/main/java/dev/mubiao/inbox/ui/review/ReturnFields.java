package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.approval.signoff.ReturnDestination;
import dev.mubiao.uikit.KeptInput;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where a return leads, and whether the target comes straight back. */
class ReturnFields extends Div {

    private final Select<String> goal = new Select<>();
    private final Checkbox straight = new Checkbox();
    private final List<String> goals;

    /** @param names names of the earlier steps by their keys */
    ReturnFields(Map<String, String> names) {
        addClassName("return-fields");
        goals = Stream.concat(Stream.of(ReturnDestination.TO_PREPARER), names.keySet().stream())
                .toList();
        goal.setLabel(getTranslation("inbox.return.goal"));
        goal.setItems(goals);
        goal.setItemLabelGenerator(key ->
                key.equals(ReturnDestination.TO_PREPARER) ? getTranslation("inbox.return.preparer") : names.get(key));
        goal.setValue(ReturnDestination.TO_PREPARER);
        goal.setVisible(!names.isEmpty());
        straight.setLabel(getTranslation("inbox.return.straight"));
        add(goal, straight);
    }

    void keep(KeptInput kept) {
        kept.choice("goal", goal, goals, Function.identity());
        kept.choice("straight", straight, List.of(true, false), String::valueOf);
    }

    ReturnDestination way() {
        return new ReturnDestination(goal.getValue(), straight.getValue());
    }
}
