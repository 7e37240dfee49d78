package dev.mubiao.testing;

import dev.mubiao.MubiaoApplication;
import org.springframework.boot.SpringApplication;

/** What {@link PortalProcess} starts: the portal, which hashes the passwords of the demo's people with less work. */
final class QuickPortal {

    private QuickPortal() {}

    public static void main(String[] args) {
        SpringApplication portal = new SpringApplication(MubiaoApplication.class, QuickPasswordHashes.class);
        portal.setMainApplicationClass(MubiaoApplication.class);
        portal.run(args);
    }
}
