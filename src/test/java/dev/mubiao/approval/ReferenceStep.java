package dev.mubiao.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An open step as the reference model of {@link RandomActionTests} knows it: signers in a list, and nothing else. */
final class ReferenceStep {

    static final class Slot {
        String who;
        String kind;
        String state = "open";
        String verb = "";
        String addedBy = "";
        String signedBy = "";
        String behalf = "";
        Slot after;
        int signedAt;

        Slot(String who, String kind) {
            this.who = who;
            this.kind = kind;
        }

        boolean unfinished() {
            return state.equals("open") || state.equals("waiting");
        }

        boolean negative() {
            return state.equals("signed") && (verb.equals("return") || verb.equals("reject"));
        }

        boolean agreed() {
            return state.equals("signed") && !negative();
        }
    }

    final String name;
    final String rule;
    final List<Slot> slots = new ArrayList<>();
    String claimedBy = "";
    /** Whether anything but a role pool was ever written down for it. */
    boolean stored;

    ReferenceStep(String name, String rule) {
        this.name = name;
        this.rule = rule;
    }

    static ReferenceStep pool(String name, String pool) {
        ReferenceStep step = new ReferenceStep(name, "first");
        step.slots.add(new Slot(pool, "called"));
        return step;
    }

    static ReferenceStep people(String name, String rule, List<String> people) {
        ReferenceStep step = new ReferenceStep(name, rule);
        step.stored = true;
        Slot before = null;
        for (String person : people) {
            Slot slot = new Slot(person, "called");
            if (rule.equals("sequence")) {
                slot.after = before;
            }
            step.slots.add(slot);
            before = slot;
        }
        step.wake();
        return step;
    }

    void wake() {
        for (Slot slot : slots) {
            if (slot.unfinished()) {
                slot.state = slot.after == null || !slot.after.unfinished() ? "open" : "waiting";
            }
        }
    }

    Set<String> open() {
        Set<String> open = new TreeSet<>();
        slots.stream().filter(slot -> slot.state.equals("open")).forEach(slot -> open.add(slot.who));
        return open;
    }

    boolean asks(String person) {
        return slots.stream().anyMatch(slot -> slot.unfinished() && slot.who.equals(person));
    }

    /** Whether all who would have to sign have agreed elsewhere. */
    boolean needless(Set<String> agreed) {
        return slots.stream().filter(Slot::unfinished).allMatch(slot -> agreed.contains(slot.who));
    }

    Slot before(Slot slot, String kind, String person, String by) {
        Slot added = new Slot(person, kind);
        added.addedBy = by;
        added.after = slot.after;
        slot.after = added;
        slots.add(added);
        stored = true;
        wake();
        return added;
    }

    void after(Slot slot, String person, String by) {
        Slot added = new Slot(person, "after");
        added.addedBy = by;
        for (Slot other : slots) {
            if (other.after == slot && other.unfinished()) {
                other.after = added;
            }
        }
        added.after = slot;
        slots.add(added);
        stored = true;
        wake();
    }

    void remove(Slot slot) {
        slot.state = "removed";
        for (Slot other : slots) {
            if (other.after == slot && other.unfinished()) {
                other.after = slot.after;
            }
        }
        stored = true;
        wake();
    }

    void unsign(Slot slot) {
        slot.state = "open";
        slot.verb = "";
        slot.signedBy = "";
        wake();
    }

    /** agree, return, reject, or empty while others have to sign. */
    String outcome() {
        boolean ratio = rule.startsWith("ratio");
        boolean anyReject = false;
        boolean anyReturn = false;
        for (Slot slot : slots) {
            if (slot.negative() && !(ratio && slot.kind.equals("called"))) {
                anyReject |= slot.verb.equals("reject");
                anyReturn |= slot.verb.equals("return");
            }
        }
        long called = slots.stream()
                .filter(slot -> slot.kind.equals("called") && !slot.state.equals("removed"))
                .count();
        long yes = slots.stream()
                .filter(slot -> slot.kind.equals("called") && slot.agreed())
                .count();
        long no = slots.stream()
                .filter(slot -> slot.kind.equals("called") && slot.negative())
                .count();
        if (ratio && (called - no) * 100 < Integer.parseInt(rule.substring(6)) * called && !anyReject && !anyReturn) {
            anyReject = slots.stream().anyMatch(slot -> slot.kind.equals("called") && slot.verb.equals("reject"));
            anyReturn = !anyReject;
        }
        if (anyReject || anyReturn) {
            return anyReject ? "reject" : "return";
        }
        boolean enough = switch (rule) {
            case "first", "any" -> yes > 0;
            case "all", "sequence" -> yes == called;
            default -> yes * 100 >= Integer.parseInt(rule.substring(6)) * called;
        };
        boolean later = slots.stream().anyMatch(slot -> slot.kind.equals("after") && slot.unfinished() && due(slot));
        return enough && !later ? "agree" : "";
    }

    private static boolean due(Slot slot) {
        Slot first = slot.after;
        return first == null || !first.unfinished() || !first.kind.equals("called") && due(first);
    }

    ReferenceStep copy() {
        ReferenceStep copy = new ReferenceStep(name, rule);
        copy.stored = stored;
        copy.claimedBy = claimedBy;
        for (Slot slot : slots) {
            Slot twin = new Slot(slot.who, slot.kind);
            twin.state = slot.state;
            twin.verb = slot.verb;
            twin.addedBy = slot.addedBy;
            twin.signedBy = slot.signedBy;
            twin.behalf = slot.behalf;
            twin.signedAt = slot.signedAt;
            copy.slots.add(twin);
        }
        for (int i = 0; i < slots.size(); i++) {
            int after = slots.indexOf(slots.get(i).after);
            copy.slots.get(i).after = after < 0 ? null : copy.slots.get(after);
        }
        return copy;
    }
}
