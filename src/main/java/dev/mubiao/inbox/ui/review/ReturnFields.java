package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.approval.signoff.ReturnDestination;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where a return leads, and whether the target comes straight back. */
class ReturnFields extends Div {

    private final Select<String> goal = new Select<>();
    private final Checkbox straight = new Checkbox();

    /** @param goals names of the earlier steps by their keys */
    ReturnFields(Map<String, String> goals) {
        addClassName("return-fields");
        List<String> all = new ArrayList<>(List.of(ReturnDestination.TO_PREPARER));
        all.addAll(goals.keySet());
        goal.setLabel(getTranslation("inbox.return.goal"));
        goal.setItems(all);
        goal.setItemLabelGenerator(key ->
                key.equals(ReturnDestination.TO_PREPARER) ? getTranslation("inbox.return.preparer") : goals.get(key));
        goal.setValue(ReturnDestination.TO_PREPARER);
        goal.setVisible(!goals.isEmpty());
        straight.setLabel(getTranslation("inbox.return.straight"));
        add(goal, straight);
    }

    ReturnDestination way() {
        return new ReturnDestination(goal.getValue(), straight.getValue());
    }
}
