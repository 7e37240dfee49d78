package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;

/** The bounds of a shape in a diagram, and the waypoints of a flow from it to another. */
record DiagramBounds(double x, double y, double width, double height) {

    static DiagramBounds of(XmlNode bounds) {
        return new DiagramBounds(
                Double.parseDouble(bounds.attribute("x")),
                Double.parseDouble(bounds.attribute("y")),
                Double.parseDouble(bounds.attribute("width")),
                Double.parseDouble(bounds.attribute("height")));
    }

    /** At least so large, around the same centre. */
    DiagramBounds grown(double leastWidth, double leastHeight) {
        double wide = Math.max(width, leastWidth);
        double high = Math.max(height, leastHeight);
        return new DiagramBounds(x - (wide - width) / 2, y - (high - height) / 2, wide, high);
    }

    boolean contains(DiagramBounds other) {
        return x <= other.x
                && y <= other.y
                && x + width >= other.x + other.width
                && y + height >= other.y + other.height;
    }

    /** Whether less than a gap is between them. */
    boolean touches(DiagramBounds other, double gap) {
        return x < other.x + other.width + gap
                && other.x < x + width + gap
                && y < other.y + other.height + gap
                && other.y < y + height + gap;
    }

    XmlNode bounds() {
        return XmlNode.of("dc:Bounds", "x", text(x), "y", text(y), "width", text(width), "height", text(height));
    }

    /** Points of a line to another: ahead in the middle between both, back underneath. */
    List<XmlNode> way(DiagramBounds to) {
        double middle = y + height / 2;
        double other = to.y + to.height / 2;
        if (to.x >= x + width) {
            double turn = (x + width + to.x) / 2;
            return middle == other
                    ? List.of(point(x + width, middle), point(to.x, other))
                    : List.of(point(x + width, middle), point(turn, middle), point(turn, other), point(to.x, other));
        }
        double under = Math.max(y + height, to.y + to.height) + 30;
        double half = x + width / 2;
        double goal = to.x + to.width / 2;
        return List.of(point(half, y + height), point(half, under), point(goal, under), point(goal, to.y + to.height));
    }

    private static XmlNode point(double x, double y) {
        return XmlNode.of("di:waypoint", "x", text(x), "y", text(y));
    }

    private static String text(double value) {
        return Long.toString(Math.round(value));
    }
}
