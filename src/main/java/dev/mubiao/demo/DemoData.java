package dev.mubiao.demo;

import dev.mubiao.directory.Directory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty database at the first start of the demo. */
@Component
@Profile("demo")
class DemoData implements ApplicationRunner {

    private final Directory directory;
    private final DemoDirectory demoDirectory;

    DemoData(Directory directory, DemoDirectory demoDirectory) {
        this.directory = directory;
        this.demoDirectory = demoDirectory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (directory.people().isEmpty()) {
            demoDirectory.found(new DemoFiles().organisation());
        }
    }
}
