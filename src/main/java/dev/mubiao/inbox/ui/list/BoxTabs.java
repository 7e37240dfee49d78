package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.BoxCount;
import java.util.EnumMap;
import java.util.Map;

/** The tabs of the boxes, with how much there is in each. */
class BoxTabs extends Tabs {

    private final Map<Box, Tab> boxes = new EnumMap<>(Box.class);

    BoxTabs() {
        for (Box box : Box.values()) {
            Tab tab = new Tab(getTranslation(box.key()));
            boxes.put(box, tab);
            add(tab);
        }
    }

    Box box() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(getSelectedTab()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Box.TODO);
    }

    void choose(Box box) {
        setSelectedTab(boxes.get(box));
    }

    void show(Map<Box, BoxCount> counts) {
        boxes.forEach((box, tab) -> {
            BoxCount count = counts.get(box);
            String number = count == null || count.number() == 0 ? "" : " " + count;
            tab.setLabel(getTranslation(box.key()) + number);
        });
    }
}
