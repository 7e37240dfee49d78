package dev.mubiao.inbox.ui.target;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.approval.signoff.PointedCell;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.uikit.TimeFormats;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists who did what, in which capacity, when, with what opinion; the newest first. */
@StyleSheet("context://mubiao/inbox.css")
class TimelineList extends OrderedList {

    TimelineList(List<TimelineEntry> entries) {
        addClassName("timeline");
        for (int i = entries.size() - 1; i >= 0; i--) {
            add(line(entries.get(i)));
        }
    }

    private ListItem line(TimelineEntry entry) {
        Span when = new Span(TimeFormats.minute(entry.at()));
        when.addClassName("muted");
        Span who = new Span(entry.actorName());
        who.addClassName("timeline-who");
        Div head = new Div(
                new ActBadge(entry.act()),
                who,
                new Span(getTranslation(entry.capacity().key())),
                new Span(getTranslation("inbox.history.revision", entry.revisionNumber())),
                when);
        head.addClassName("timeline-head");
        entry.stepName().ifPresent(step -> head.addComponentAtIndex(1, new Span(step)));
        entry.other().ifPresent(other -> head.addComponentAtIndex(1, new Span("→ " + other)));
        entry.behalfName()
                .ifPresent(name -> head.addComponentAtIndex(2, new Span(getTranslation("inbox.behalf.of", name))));
        ListItem item = new ListItem(head);
        String grades = grades(entry);
        if (!grades.isEmpty()) {
            item.add(new Paragraph(grades));
        }
        entry.gradeReason().ifPresent(reason -> item.add(new Paragraph(getTranslation("inbox.grade.because", reason))));
        if (!entry.opinion().isEmpty()) {
            Paragraph opinion = new Paragraph(entry.opinion());
            opinion.addClassName("timeline-opinion");
            item.add(opinion);
        }
        List<PointedCell> cells =
                entry.cells().stream().filter(cell -> !cell.comment().isEmpty()).toList();
        if (!cells.isEmpty()) {
            item.add(new UnorderedList(
                    cells.stream().map(cell -> new ListItem(cell.comment())).toArray(ListItem[]::new)));
        }
        return item;
    }

    private String grades(TimelineEntry entry) {
        String criteria = entry.criteria().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(grade -> getTranslation(grade.getKey().key())
                        + " "
                        + getTranslation(grade.getValue().key()))
                .collect(Collectors.joining(" · "));
        String overall = entry.grade()
                .map(grade -> getTranslation("inbox.history.grade", getTranslation(grade.key())))
                .orElse("");
        return criteria.isEmpty() ? overall : overall + "（" + criteria + "）";
    }
}
