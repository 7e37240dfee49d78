package dev.mubiao.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A target on its way as the reference model of {@link RandomActionTests} knows it. */
final class ReferenceTarget {

    /** What was done last, for taking it back. */
    record Last(String by, String act, ReferenceStep step, boolean closed, Set<String> opened, int tokens) {}

    /** An opinion on the latest revision. */
    private record Said(String by, String behalf, String verb) {}

    /** Where it was returned. */
    record Route(String goal, boolean straight, String step, String by, Map<String, ReferenceStep> open, int tokens) {}

    /** A step that was opened, as the world of the test calls people to it. */
    interface Opening {
        ReferenceStep open(String step);
    }

    final Map<String, ReferenceStep> open = new LinkedHashMap<>();
    private final Opening opening;
    private final List<String> effective = new ArrayList<>();
    /** Who agreed last at each step that somebody agreed to, the steps in the order in which that came first. */
    private final Map<String, String> deciders = new LinkedHashMap<>();
    /** What was said to the revision that was submitted last, and not taken back. */
    private final List<Said> said = new ArrayList<>();
    /** How often a step was passed over. */
    int passed;

    String status = "DRAFT";
    int joined;
    Route route;
    Last last;
    int clock;

    ReferenceTarget(Opening opening) {
        this.opening = opening;
    }

    void submit() {
        Route way = route;
        open.clear();
        effective.clear();
        said.clear();
        route = null;
        if (status.equals("RETURNED") && way != null && way.straight()) {
            restore(way);
        } else {
            joined = 0;
            enter("unitReview");
        }
        last = new Last("preparer", "submit", null, true, Set.of(), 0);
        settle();
    }

    void withdraw() {
        open.clear();
        joined = 0;
        route = null;
        status = "DRAFT";
        last = new Last("preparer", "withdraw", null, true, Set.of(), 0);
    }

    boolean withdrawable() {
        return effective.isEmpty() && (status.equals("UNIT_REVIEW") || status.equals("FINANCE_REVIEW"));
    }

    void sign(
            ReferenceStep step,
            ReferenceStep.Slot slot,
            String by,
            String behalf,
            String verb,
            String goal,
            boolean straight) {
        boolean reply = slot.kind.equals("delegate");
        slot.state = "signed";
        slot.verb = verb;
        slot.signedBy = by;
        slot.behalf = behalf;
        slot.signedAt = ++clock;
        step.wake();
        effective.add(by + " " + step.hashCode());
        if (!reply) {
            said.add(new Said(by, behalf, verb));
        }
        if (verb.equals("agree") && !reply) {
            deciders.put(step.name, behalf);
        }
        String outcome = step.outcome();
        Set<String> before = Set.copyOf(open.keySet());
        int tokens = joined;
        if (!outcome.isEmpty()) {
            conclude(step, outcome, behalf, goal, straight);
        } else {
            step.stored = true;
        }
        Set<String> opened = new TreeSet<>(open.keySet());
        opened.removeAll(before);
        boolean closed = !outcome.isEmpty();
        // The step may have been left and entered again at once.
        last = new Last(by, reply ? "reply" : verb, step, closed, opened, tokens);
    }

    /** By a signature, or by the removal of the last who had to sign. */
    void conclude(ReferenceStep step, String outcome, String behalf, String goal, boolean straight) {
        if (step.slots.size() > 1 || !step.slots.get(0).who.startsWith("pool:")) {
            step.stored = true;
        }
        switch (outcome) {
            case "agree" -> agreed(step);
            case "return" -> {
                Map<String, ReferenceStep> snapshot = new TreeMap<>();
                open.forEach((name, other) -> snapshot.put(name, other.copy()));
                String to = goal(step.name, goal);
                route = new Route(to, straight, step.name, behalf, snapshot, joined);
                open.clear();
                joined = 0;
                enter(to);
                if (!to.equals("correction")) {
                    give(open.get(to), deciders.get(to));
                }
            }
            default -> {
                open.clear();
                joined = 0;
                route = null;
                status = "NOT_PASSED";
            }
        }
        settle();
    }

    /** The steps to which the step can return it, the earliest first. */
    List<String> goals(String step) {
        List<String> before = switch (step) {
            case "unitReview" -> List.of();
            case "again" -> List.of("unitReview");
            default -> List.of("unitReview", "again");
        };
        return deciders.keySet().stream().filter(before::contains).toList();
    }

    private String goal(String step, String goal) {
        List<String> goals = goals(step);
        return switch (goal) {
            case "preparer" -> "correction";
            case "previous" -> goals.get(goals.size() - 1);
            default -> goal;
        };
    }

    private void agreed(ReferenceStep step) {
        open.remove(step.name);
        Route way = route;
        if (way != null && way.goal().equals(step.name)) {
            route = null;
            if (way.straight()) {
                open.clear();
                restore(way);
                return;
            }
        }
        switch (step.name) {
            case "unitReview" -> {
                // Only the submitter could decide "own": it is passed over.
                passed++;
                enter("again");
            }
            case "again" -> fork();
            case "one", "two" -> {
                joined++;
                if (joined == 2) {
                    joined = 0;
                    enter("council");
                }
            }
            case "council" -> enter("publication");
            default -> status = "PUBLISHED";
        }
    }

    /** Opens again what was open when it was returned. */
    private void restore(Route way) {
        joined = way.tokens();
        way.open().forEach((name, earlier) -> {
            ReferenceStep again = earlier.copy();
            if (!again.stored) {
                enter(name);
                if (name.equals(way.step())) {
                    give(open.get(name), way.by());
                }
                return;
            }
            again.claimedBy = "";
            again.slots.stream().filter(ReferenceStep.Slot::negative).forEach(again::unsign);
            again.wake();
            open.put(name, again);
        });
    }

    void takeBack() {
        Last undone = last;
        if (!undone.act().equals("reply")) {
            for (int i = said.size() - 1; i >= 0; i--) {
                if (said.get(i).by().equals(undone.by())) {
                    said.remove(i);
                    break;
                }
            }
        }
        effective.remove(undone.by() + " " + undone.step().hashCode());
        last = null;
        if (!undone.closed()) {
            ReferenceStep.Slot slot = undone.step().slots.stream()
                    .filter(other -> other.signedBy.equals(undone.by()))
                    .max(java.util.Comparator.comparingInt(other -> other.signedAt))
                    .orElseThrow();
            undone.step().unsign(slot);
            settle();
            return;
        }
        if (undone.act().equals("return")) {
            Route way = route;
            open.clear();
            route = null;
            restore(way);
            settle();
            return;
        }
        undone.opened().forEach(open::remove);
        joined = undone.tokens();
        String name = undone.step().name;
        if (undone.step().stored) {
            ReferenceStep again = undone.step().copy();
            again.claimedBy = "";
            again.slots.stream()
                    .filter(slot -> slot.state.equals("signed"))
                    .max(java.util.Comparator.comparingInt(slot -> slot.signedAt))
                    .ifPresent(again::unsign);
            open.put(name, again);
        } else {
            enter(name);
            give(open.get(name), undone.step().slots.get(0).behalf);
        }
        settle();
    }

    boolean decided() {
        return status.equals("NOT_PASSED") || status.equals("PUBLISHED");
    }

    private void fork() {
        enter("one");
        enter("two");
    }

    /** Who stands by the latest revision; what was returned since is judged anew. */
    private Set<String> agreed() {
        Set<String> people = new TreeSet<>();
        for (Said opinion : said) {
            switch (opinion.verb()) {
                case "agree" -> people.add(opinion.behalf());
                case "return" -> people.clear();
                default -> {}
            }
        }
        return people;
    }

    private void enter(String step) {
        open.put(step, opening.open(step));
    }

    /** A role pool's step goes to one person, if he can have it. */
    private void give(ReferenceStep step, String person) {
        if (person.isEmpty() || step.rule.equals("first") && opening.open("give " + person) == null) {
            return;
        }
        if (!step.rule.equals("first")) {
            return;
        }
        step.slots.clear();
        step.slots.add(new ReferenceStep.Slot(person, "called"));
        step.stored = true;
        step.claimedBy = "";
    }

    private void settle() {
        ReferenceStep again = open.get("again");
        if (again != null && again.needless(agreed())) {
            open.remove("again");
            passed++;
            fork();
        }
        if (open.containsKey("unitReview")) {
            status = "UNIT_REVIEW";
        } else if (open.containsKey("again")
                || open.containsKey("one")
                || open.containsKey("two")
                || open.containsKey("council")) {
            status = "FINANCE_REVIEW";
        } else if (open.containsKey("publication")) {
            status = "APPROVED";
        } else if (open.containsKey("correction")) {
            status = "RETURNED";
        }
    }

    /** Step and owner of all that is open. */
    Set<String> rows() {
        Set<String> rows = new TreeSet<>();
        open.values().forEach(step -> step.open().forEach(who -> rows.add(step.name + " " + who)));
        return rows;
    }
}
