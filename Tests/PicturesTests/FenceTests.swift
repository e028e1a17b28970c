import CPictures
import CSystem
import Foundation
import Glibc
import Lines
import TestSupport
import Testing

/// The process that draws a picture, fenced in.
@Suite struct FenceTests {
    @Test func `whoever draws can open nothing, start nothing and call nobody, and draws what it was given`()
        async throws
    {
        await #expect(processExitsWith: .success) {
            let path = "/tmp/convene-fenced-\(getpid()).png"
            try TestImage(width: 64, height: 64).write(to: path)
            let file = open(path, O_RDONLY)
            unlink(path)
            guard pictures_load() else { exit(2) }
            system_limit_work(PictureOrder.memory, UInt32(PictureOrder.longest))
            _ = system_fence(8)
            guard open("/etc/hostname", O_RDONLY) < 0, open("/dev/null", O_WRONLY) < 0 else { exit(3) }
            guard open("/tmp/convene-new", O_CREAT | O_WRONLY, 0o600) < 0 else { exit(4) }
            guard socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) < 0 else { exit(5) }
            var child: pid_t = 0
            guard posix_spawn(&child, "/bin/true", nil, nil, [nil], nil) != 0 else { exit(6) }
            var drawn = pictures_drawn()
            guard pictures_draw(file, 20, 10, true, &drawn), drawn.width == 20 else { exit(7) }
        }
    }

    @Test func `more than 256 MB of memory is not to be had`() async {
        await #expect(processExitsWith: .success) {
            system_limit_work(PictureOrder.memory, UInt32(PictureOrder.longest))
            guard let some = malloc(128 << 20) else { exit(2) }
            free(some)
            guard malloc(257 << 20) == nil else { exit(3) }
        }
    }

    @Test func `whoever takes too long is ended`() async {
        await #expect(processExitsWith: .signal(SIGALRM)) {
            system_limit_work(PictureOrder.memory, 1)
            while true { pause() }
        }
    }

    @Test func `whoever works too long is ended, also where the clock's signal is not heard`() async {
        await #expect(processExitsWith: .signal(SIGKILL)) {
            signal(SIGALRM, SIG_IGN)
            system_limit_work(PictureOrder.memory, 1)
            while true {}
        }
    }
}
