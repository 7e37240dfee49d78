package dev.mubiao.approval.routing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a returned target was when it was returned: for going straight back, and for undoing the return. {@code
 * goalKey} is the step to which it was returned, {@code straight} whether it goes straight back from there, {@code
 * stepKey} the step at which it was returned and {@code taskId} its task then, {@code places} what was open of the
 * process.
 */
public record ReturnRoute(String goalKey, boolean straight, String stepKey, String taskId, List<Place> places) {

    /** @param task empty for an element that is no step, for instance a gateway that waits for other branches */
    public record Place(String element, String task) {

        private static Place of(String text) {
            String[] parts = text.split("=", 2);
            return new Place(parts[0], parts[1]);
        }
    }

    static List<Place> read(String column) {
        return Arrays.stream(column.split(" ")).map(Place::of).toList();
    }

    String column() {
        return places.stream()
                .map(place -> place.element() + "=" + place.task())
                .collect(Collectors.joining(" "));
    }

    /** Steps first: a gateway that is entered before there is another branch would not know of it. */
    List<String> elements() {
        return places.stream()
                .sorted(Comparator.comparing(place -> place.task().isEmpty()))
                .map(Place::element)
                .toList();
    }

    /** The task that was open at each step. */
    Map<String, String> tasks() {
        return places.stream()
                .filter(place -> !place.task().isEmpty())
                .collect(Collectors.toMap(Place::element, Place::task, (first, second) -> first));
    }
}
