package dev.mubiao.testing;

import dev.mubiao.targets.Target;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.sheet.SheetLimit;
import dev.mubiao.targets.sheet.SheetLimitProvider;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** Stands for a process at a step that leaves only some sections of each sheet open; usually for none. */
@TestComponent
@Order(0)
public class ClosedSheetSections implements SheetLimitProvider {

    private volatile Set<SheetSection> open = EnumSet.allOf(SheetSection.class);

    public void leaveOpen(Set<SheetSection> sections) {
        open = sections;
    }

    public void leaveAllOpen() {
        open = EnumSet.allOf(SheetSection.class);
    }

    @Override
    public Optional<SheetLimit> of(Target target) {
        return open.size() == SheetSection.values().length
                ? Optional.empty()
                : Optional.of(new SheetLimit("退回修改", open));
    }
}
