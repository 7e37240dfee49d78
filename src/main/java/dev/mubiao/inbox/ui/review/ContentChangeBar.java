package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.targets.comparison.ComparisonBase;
import dev.mubiao.targets.comparison.ContentChange;
import dev.mubiao.targets.comparison.RevisionComparison;
import dev.mubiao.uikit.TimeFormats;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Above the sheet: what it is compared with, how much changed, and the buttons to go from change to change. */
class ContentChangeBar extends Div {

    /** What the sheet may be compared with. */
    enum With {
        SUBMISSION(ComparisonBase.SUBMISSION),
        YEAR(ComparisonBase.YEAR),
        NOTHING(null);

        private final @Nullable ComparisonBase since;

        With(@Nullable ComparisonBase since) {
            this.since = since;
        }
    }

    private final transient Map<ComparisonBase, RevisionComparison> comparisons;
    private final transient ContentChangeMarker marks;
    private final ContentChangeList list;
    private final Span base = new Span();
    private final Button previous;
    private final Button next;

    ContentChangeBar(
            Map<ComparisonBase, RevisionComparison> comparisons,
            PrintedCellLocator printedCellLocator,
            ContentChangeList list) {
        this.comparisons = comparisons;
        this.marks = new ContentChangeMarker(printedCellLocator);
        this.list = list;
        addClassName("changes-bar");
        previous = button(VaadinIcon.ANGLE_UP, "inbox.keys.previous", "p", -1);
        next = button(VaadinIcon.ANGLE_DOWN, "inbox.keys.next", "n", 1);
        base.addClassName("muted");
        Select<With> with = new Select<>();
        with.setAriaLabel(getTranslation("inbox.changes.with"));
        with.setItems(With.values());
        with.setItemLabelGenerator(this::label);
        with.setWidth("17rem");
        with.addValueChangeListener(change -> compare(change.getValue()));
        add(with, base, previous, next);
        with.setValue(first());
    }

    private With first() {
        return comparisons.containsKey(ComparisonBase.SUBMISSION) || !comparisons.containsKey(ComparisonBase.YEAR)
                ? With.SUBMISSION
                : With.YEAR;
    }

    private void compare(With with) {
        Optional<RevisionComparison> comparison = comparison(with);
        List<ContentChange> changes =
                comparison.map(RevisionComparison::changes).orElse(List.of());
        marks.show(changes);
        list.show(changes, getTranslation("inbox.changes." + (comparison.isEmpty() ? "no." + with : "none")));
        previous.setEnabled(!changes.isEmpty());
        next.setEnabled(!changes.isEmpty());
        base.setText(comparison
                .map(RevisionComparison::base)
                .map(revision -> getTranslation(
                        "inbox.changes.base",
                        revision.number(),
                        revision.submitterName(),
                        TimeFormats.minute(revision.submittedAt())))
                .orElseGet(() -> with == With.NOTHING ? "" : getTranslation("inbox.changes.no." + with)));
    }

    private String label(With with) {
        String text = getTranslation("inbox.changes.with." + with);
        return comparison(with)
                .map(revisionComparison -> getTranslation(
                        "inbox.changes.count",
                        text,
                        revisionComparison.changes().size()))
                .orElse(text);
    }

    private Optional<RevisionComparison> comparison(With with) {
        return Optional.ofNullable(with.since).map(comparisons::get);
    }

    private Button button(VaadinIcon icon, String key, String shortcut, int step) {
        Button button = new Button(icon.create(), click -> list.step(step));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key) + " (" + shortcut + ")");
        return button;
    }
}
