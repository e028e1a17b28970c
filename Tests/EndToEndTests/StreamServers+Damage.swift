import Foundation
import Glibc
import TestSupport

extension StreamServers {
    /// What happens to the files of a server that does not run.
    enum Damage: CaseIterable { case flipped, cut, emptied, old }

    /// A copy of all servers' files, as they are while they run.
    func copyStores() throws -> [URL] {
        try (0..<3).map { number in
            let copy = folder.appending(path: "old-\(number)")
            try FileManager.default.copyItem(at: store(number), to: copy)
            return copy
        }
    }

    func damage(
        _ number: Int, _ damage: Damage, old: [URL], using chance: inout some RandomNumberGenerator
    ) throws {
        switch damage {
        case .flipped, .cut:
            for file in blocks(of: number) {
                var bytes = try Data(contentsOf: file)
                guard !bytes.isEmpty else { continue }
                let place = bytes.indices.randomElement(using: &chance) ?? 0
                if damage == .cut {
                    bytes = bytes.prefix(upTo: place)
                } else {
                    bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
                }
                try bytes.write(to: file)
            }
        case .emptied, .old:
            try FileManager.default.removeItem(at: store(number))
            if damage == .old { try FileManager.default.copyItem(at: old[number], to: store(number)) }
        }
    }

    /// Has a stream let its messages go so many seconds after they were stored, as a session does that is over.
    func expire(_ session: String, seconds: Int, with room: WorkshopRoom) throws -> String {
        try ask(
            """
            configuration = ask("STREAM.INFO")["config"]
            configuration["max_age"] = configuration["duplicate_window"] = \(seconds) * 10**9
            print(ask("STREAM.UPDATE", json.dumps(configuration))["config"]["max_age"])
            """, of: session, with: room)
    }

    /// Has a stream lose its first message.
    func behead(_ session: String, with room: WorkshopRoom) throws -> String {
        try ask(
            #"print(ask("STREAM.MSG.DELETE", json.dumps({"seq": 1}))["success"])"#, of: session, with: room)
    }

    /// Does what lines of Python `ask` of a stream, as somebody with the rooms' credentials can.
    private func ask(_ lines: String, of session: String, with room: WorkshopRoom) throws -> String {
        let script = """
            import json, socket, ssl, sys
            address, authorities, login, stream = sys.argv[1:]
            plain = socket.create_connection(("localhost", int(address.rsplit(":", 1)[1])), 5)
            plain.recv(4096)
            plain.settimeout(5)
            line = ssl.create_default_context(cafile=authorities).wrap_socket(plain, server_hostname="localhost")
            user, word = login.strip().split(":", 1)
            def send(text): line.sendall(text.encode())
            send("CONNECT " + json.dumps({"user": user, "pass": word, "verbose": False, "tls_required": True}) + "\\r\\n")
            send("SUB _INBOX.t 1\\r\\nPING\\r\\n")
            def ask(subject, question=""):
                send("PUB $JS.API.%s.%s _INBOX.t %d\\r\\n%s\\r\\n" % (subject, stream, len(question), question))
                heard = ""
                while "}" not in heard or not heard.endswith("\\r\\n"): heard += line.recv(65536).decode() or sys.exit(heard)
                return json.loads(heard[heard.index("{"):heard.rindex("}") + 1])

            """
        let answer = try room.output(
            ["-c", script + lines, addresses[0], path("ca.pem"), credentials, "convene-\(session)"],
            of: "/usr/bin/python3")
        return answer.text + answer.errors
    }

    /// Restarts the server that leads a stream, once another one leads it.
    func restartLeader(of stream: String) throws {
        guard let first = leader(of: stream) else { return }
        kill(first)
        for _ in 0..<300 where [nil, first].contains(leader(of: stream)) { usleep(100_000) }
        try start(first)
    }

    /// What a server stores of its streams, and its logs of what servers agreed on.
    private func blocks(of number: Int) -> [URL] {
        let files = FileManager.default.enumerator(at: store(number), includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "blk" }
            .sorted { $0.path < $1.path }
    }
}
