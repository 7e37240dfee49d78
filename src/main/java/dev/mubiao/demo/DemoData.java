package dev.mubiao.demo;

import dev.mubiao.directory.Directory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty database at the first start of the demo, after the processes have been deployed. */
@Component
@Profile("demo")
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoData implements ApplicationRunner {

    private final Directory directory;
    private final DemoDirectory demoDirectory;
    private final DemoTargets demoTargets;
    private final DemoFilingPeriod demoFilingPeriod;
    private final DemoSettings settings;

    DemoData(
            Directory directory,
            DemoDirectory demoDirectory,
            DemoTargets demoTargets,
            DemoFilingPeriod demoFilingPeriod,
            DemoSettings settings) {
        this.directory = directory;
        this.demoDirectory = demoDirectory;
        this.demoTargets = demoTargets;
        this.demoFilingPeriod = demoFilingPeriod;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!directory.people().isEmpty()) {
            return;
        }
        DemoFiles files = new DemoFiles();
        demoDirectory.found(files.organisation());
        demoFilingPeriod.open();
        if (settings.targets()) {
            demoTargets.make(files.projects(), files.departments());
        }
    }
}
