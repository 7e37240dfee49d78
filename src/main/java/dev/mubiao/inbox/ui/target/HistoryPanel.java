package dev.mubiao.inbox.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.mubiao.approval.UpcomingSteps;
import dev.mubiao.approval.timeline.ProcessView;
import dev.mubiao.approval.timeline.Timelines;
import dev.mubiao.diagram.BpmnViewer;
import dev.mubiao.diagram.ElementMarker;
import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.TargetPanel;
import dev.mubiao.targets.TargetStatus;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** The process diagram of a target with the current step highlighted, the upcoming steps, and the timeline. */
@org.springframework.stereotype.Component
@Order(10)
public class HistoryPanel implements TargetPanel {

    private final Timelines timelines;
    private final UpcomingSteps upcomingSteps;

    HistoryPanel(Timelines timelines, UpcomingSteps upcomingSteps) {
        this.timelines = timelines;
        this.upcomingSteps = upcomingSteps;
    }

    @Override
    public String titleKey() {
        return "inbox.history.title";
    }

    @Override
    public boolean appliesTo(Target target, Actor actor) {
        return target.status() != TargetStatus.VOIDED;
    }

    @Override
    public Component content(TargetPage page) {
        return of(page.actor(), page.target().id());
    }

    public Component of(Actor actor, TargetId target) {
        ProcessView process = timelines.process(actor, target);
        Div block = new Div();
        block.addClassName("history");
        BpmnViewer diagram = new BpmnViewer(block.getTranslation("inbox.history.diagram"));
        diagram.show(process.xml(), marks(process));
        block.add(
                diagram,
                new UpcomingStepList(upcomingSteps.of(actor, target)),
                new TimelineList(timelines.timeline(actor, target)));
        return block;
    }

    private static Map<String, ElementMarker> marks(ProcessView process) {
        return process.marks().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> ElementMarker.valueOf(entry.getValue().name())));
    }
}
