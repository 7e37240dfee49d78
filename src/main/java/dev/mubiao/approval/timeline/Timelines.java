package dev.mubiao.approval.timeline;

import dev.mubiao.directory.Actor;
import dev.mubiao.engine.history.ProcessDiagrams;
import dev.mubiao.engine.history.ProcessDiagrams.Mark;
import dev.mubiao.engine.history.ProcessDiagrams.Picture;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.worklist.ApprovalAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the timeline of a target and its process diagram with marks; needed to show its history. */
@Service
@Transactional(readOnly = true)
public class Timelines {

    private final TimelineEntries entries;
    private final TargetQueries targets;
    private final ProcessDiagrams diagrams;

    Timelines(TimelineEntries entries, TargetQueries targets, ProcessDiagrams diagrams) {
        this.entries = entries;
        this.targets = targets;
        this.diagrams = diagrams;
    }

    /** The oldest first. @throws dev.mubiao.platform.Refusal NOT_FOUND, or DENIED unless he may read the target */
    public List<TimelineEntry> timeline(Actor reader, TargetId target) {
        targets.target(reader, target);
        return entries.findByTargetOrderByAtAsc(target.value());
    }

    /** @throws dev.mubiao.platform.Refusal NOT_FOUND, or DENIED unless he may read the target */
    public ProcessView process(Actor reader, TargetId target) {
        List<TimelineEntry> timeline = timeline(reader, target);
        Picture picture = diagrams.of(target.value());
        Map<String, ProcessView.Mark> marks = new LinkedHashMap<>();
        picture.marks()
                .forEach((element, mark) ->
                        marks.put(element, mark == Mark.CURRENT ? ProcessView.Mark.CURRENT : ProcessView.Mark.DONE));
        latestReturn(timeline, marks);
        return new ProcessView(picture.xml(), marks);
    }

    /** The step from which the target came back last, as long as nobody has decided there again. */
    private static void latestReturn(List<TimelineEntry> timeline, Map<String, ProcessView.Mark> marks) {
        for (TimelineEntry entry : timeline) {
            entry.stepKey()
                    .filter(step -> marks.get(step) != null && marks.get(step) != ProcessView.Mark.CURRENT)
                    .ifPresent(step -> marks.put(
                            step,
                            entry.act() == ApprovalAction.RETURN ? ProcessView.Mark.RETURNED : ProcessView.Mark.DONE));
        }
    }
}
