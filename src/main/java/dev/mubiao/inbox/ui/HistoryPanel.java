package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.mubiao.diagram.BpmnViewer;
import dev.mubiao.diagram.Mark;
import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.TargetPanel;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.workflow.Outlook;
import dev.mubiao.workflow.ProcessView;
import dev.mubiao.workflow.Timelines;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** The process diagram of a target with the current step lit, who comes next, and its timeline. */
@org.springframework.stereotype.Component
@Order(10)
class HistoryPanel implements TargetPanel {

    private final Timelines timelines;
    private final Outlook outlook;

    HistoryPanel(Timelines timelines, Outlook outlook) {
        this.timelines = timelines;
        this.outlook = outlook;
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

    Component of(Actor actor, TargetId target) {
        ProcessView process = timelines.process(actor, target);
        Div block = new Div();
        block.addClassName("history");
        BpmnViewer diagram = new BpmnViewer(block.getTranslation("inbox.history.diagram"));
        diagram.show(process.xml(), marks(process));
        block.add(diagram, new RouteAhead(outlook.of(actor, target)), new Timeline(timelines.timeline(actor, target)));
        return block;
    }

    private static Map<String, Mark> marks(ProcessView process) {
        return process.marks().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Mark.valueOf(entry.getValue().name())));
    }
}
