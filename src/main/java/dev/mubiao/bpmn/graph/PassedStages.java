package dev.mubiao.bpmn.graph;

import dev.mubiao.bpmn.AssignmentRule;
import dev.mubiao.bpmn.Outcome;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.bpmn.StepSettings.WhenSubmitter;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.bpmn.graph.FlowScope.Flow;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.directory.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews a target has passed on every way to where it is approved: a publication step, or an end "published".
 * Where ways merge only counts what all of them passed, at a parallel join what any of them did, since it waits for all.
 * A timer at the border of a step leaves with what was passed before the step. What is corrected begins anew. A step that
 * may be skipped, or that asks preparers, is no review.
 */
public final class PassedStages {

    private final Function<String, Optional<XmlNode>> called;
    private final Map<String, Optional<XmlNode>> models = new HashMap<>();
    private final Map<Entered, Set<Stage>> ends = new HashMap<>();
    private final Set<Entered> reported = new HashSet<>();
    private final Map<XmlNode, Set<Stage>> missing = new LinkedHashMap<>();

    /** A scope, what was passed before it, and the call in the approval's own model through which it is reached. */
    private record Entered(
            XmlNode scope, Set<Stage> entry, @Nullable XmlNode call) {}

    private PassedStages(Function<String, Optional<XmlNode>> called) {
        this.called = called;
    }

    /**
     * The reviews that a target may lack where it is approved.
     *
     * @param root of the file of an approval's model
     * @param called gives the model of a called process by its key; empty if there is none
     * @return publication steps, ends, and calls of processes that publish; empty if no way lacks anything
     */
    public static Map<XmlNode, Set<Stage>> missing(XmlNode root, Function<String, Optional<XmlNode>> called) {
        PassedStages stages = new PassedStages(called);
        root.children("bpmn:process").forEach(process -> stages.new Ways(process, Set.of(), null, Set.of()).report());
        return stages.missing;
    }

    /** The ways through one scope. */
    private final class Ways {

        private final FlowScope scope;
        private final Set<Stage> entry;
        private final @Nullable XmlNode call;
        private final Set<String> calling;
        private final Map<XmlNode, Set<Stage>> before = new HashMap<>();

        /**
         * @param call the call in the approval's own model, to report what lies in a called one; null in its own
         * @param calling the keys of the processes in which it lies
         */
        Ways(XmlNode scope, Set<Stage> entry, @Nullable XmlNode call, Set<String> calling) {
            this.scope = FlowScope.within(scope);
            this.entry = entry;
            this.call = call;
            this.calling = calling;
            this.scope.nodes().forEach(node -> before.put(node, Stage.REVIEWS));
            boolean changed = true;
            while (changed) {
                changed = false;
                for (XmlNode node : this.scope.nodes()) {
                    Set<Stage> come = come(node);
                    changed |= !come.equals(before.put(node, come));
                }
            }
        }

        private Set<Stage> come(XmlNode node) {
            if (node.name().equals("bpmn:startEvent")) {
                return entry;
            }
            if (ElementSemantics.corrects(node)) {
                return Set.of();
            }
            XmlNode host = scope.host(node);
            if (host != null) {
                return before(host);
            }
            List<Flow> incoming = scope.incoming(node);
            if (incoming.size() > 1 && node.name().equals("bpmn:parallelGateway")) {
                Set<Stage> any = EnumSet.noneOf(Stage.class);
                incoming.forEach(flow -> any.addAll(behind(flow.source())));
                return any;
            }
            Set<Stage> all = EnumSet.copyOf(Stage.REVIEWS);
            incoming.forEach(flow -> all.retainAll(behind(flow.source())));
            return all;
        }

        private Set<Stage> before(XmlNode node) {
            return before.getOrDefault(node, Stage.REVIEWS);
        }

        private Set<Stage> behind(XmlNode node) {
            return switch (node.name()) {
                case "bpmn:subProcess" -> passed(node, before(node), calling);
                case "bpmn:callActivity" -> {
                    Set<Stage> passed = EnumSet.copyOf(Stage.REVIEWS);
                    List<XmlNode> inside = called(node);
                    inside.forEach(process -> passed.retainAll(passed(process, before(node), with(node))));
                    yield inside.isEmpty() ? before(node) : passed;
                }
                default -> {
                    Set<Stage> passed = EnumSet.noneOf(Stage.class);
                    passed.addAll(before(node));
                    review(node).ifPresent(passed::add);
                    yield passed;
                }
            };
        }

        private List<XmlNode> called(XmlNode node) {
            String key = node.attribute("calledElement");
            // Circles of calls are a finding of their own.
            return calling.contains(key)
                    ? List.of()
                    : model(key).children("bpmn:process").toList();
        }

        private Set<String> with(XmlNode call) {
            Set<String> further = new HashSet<>(calling);
            further.add(call.attribute("calledElement"));
            return further;
        }

        /** What every way to an end has passed. */
        Set<Stage> end() {
            Set<Stage> all = EnumSet.copyOf(Stage.REVIEWS);
            scope.nodes("bpmn:endEvent").forEach(end -> all.retainAll(before(end)));
            return all;
        }

        void report() {
            if (!reported.add(new Entered(scope.scope(), entry, call))) {
                return;
            }
            for (XmlNode node : scope.nodes()) {
                if (ElementSemantics.publishes(node) || ElementSemantics.ends(node, Outcome.PUBLISHED)) {
                    lacking(node);
                }
                if (node.name().equals("bpmn:subProcess")) {
                    new Ways(node, before(node), call, calling).report();
                }
                if (node.name().equals("bpmn:callActivity")) {
                    XmlNode by = call == null ? node : call;
                    called(node).forEach(process -> new Ways(process, before(node), by, with(node)).report());
                }
            }
        }

        private void lacking(XmlNode node) {
            Set<Stage> lacking = EnumSet.copyOf(Stage.REVIEWS);
            lacking.removeAll(before(node));
            if (!lacking.isEmpty()) {
                missing.computeIfAbsent(call == null ? node : call, key -> EnumSet.noneOf(Stage.class))
                        .addAll(lacking);
            }
        }
    }

    /** Kept, since scopes within scopes are asked for again and again. */
    private Set<Stage> passed(XmlNode scope, Set<Stage> entry, Set<String> calling) {
        Entered entered = new Entered(scope, entry, null);
        Set<Stage> known = ends.get(entered);
        if (known == null) {
            known = new Ways(scope, entry, null, calling).end();
            ends.put(entered, known);
        }
        return known;
    }

    private XmlNode model(String key) {
        return models.computeIfAbsent(key, called).orElseGet(() -> new XmlNode("bpmn:definitions"));
    }

    /** The stage of a step at which somebody else than the submitter must agree before it goes on. */
    private static Optional<Stage> review(XmlNode node) {
        return ElementSemantics.settings(node).filter(PassedStages::certain).map(StepSettings::stage);
    }

    private static boolean certain(StepSettings step) {
        return step.stage().review()
                && step.verbs().contains(StepVerb.AGREE)
                && !step.once()
                && step.whenSubmitter() != WhenSubmitter.SKIP
                && !step.who().equals(new AssignmentRule.Holders(Role.PREPARER));
    }
}
