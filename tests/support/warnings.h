// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace spillway::test {

/// Drops what Qt is known to say of a server that misbehaves, and hands everything else to the handler
/// that was there. Once, in initTestCase().
void dropExpectedWarnings();

/// Any other warning fails the running test function. In init().
void failOnOtherWarnings();

} // namespace spillway::test
